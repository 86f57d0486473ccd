/** `npm run ask -- --json | head -1` closes the pipe early: that is the reader's wish and no error of ours. */
export function endQuietlyWhenClosed(output: NodeJS.WriteStream): void {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
