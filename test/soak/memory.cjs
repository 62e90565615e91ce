// Loaded into the server before it starts: tells its memory to whoever started it, after a collection of what is dead.
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage());
});
// The channel alone doesn't keep the server alive.
process.channel.unref();
