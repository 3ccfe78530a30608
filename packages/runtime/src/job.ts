/**
 * For a job that was started with an IPC channel, as `pantau` starts one: it ends when whoever started it is gone, even by SIGKILL.
 * Else the job would go on unseen, and the operator would start a second one. Without a channel nothing is done.
 */
export function endWithStarter(): void {
  // Undefined without a channel, false when it closed already.
  if (process.connected === false) process.exit(1);
  if (!process.connected) return;
  process.once('disconnect', () => process.exit(1));
  // The listener alone would keep the process running after its work.
  process.channel?.unref();
}
