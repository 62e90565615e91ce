/** The server as a process: `node dist/server.js --stdio`, or over the IPC of the process that starts it. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { closedFiles } from './closed-files.node';
import { lifecycle } from './connection/lifecycle';
import { serve } from './server';

serve(createConnection(ProposedFeatures.all, lifecycle()), closedFiles);
