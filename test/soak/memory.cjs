// Loaded into the server before it starts: tells its memory to whoever started it, after a collection of what is dead.
const { setTimeout: sleep } = require('node:timers/promises');
const { getHeapCodeStatistics } = require('node:v8');

process.on('message', async () => {
  // What is dead in one collection lets go of what dies in the next, and a turn between them of what it held.
  for (let i = 0; i < 4; i++) {
    globalThis.gc();
    await sleep(10);
  }
  const { code_and_metadata_size: code } = getHeapCodeStatistics();
  process.send({ ...process.memoryUsage(), code });
});
// The channel alone doesn't keep the server alive.
process.channel.unref();
