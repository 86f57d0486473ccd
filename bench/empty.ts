/** The baseline of a process: prints its peak memory in MB. */
process.stdout.write(`${process.resourceUsage().maxRSS / 1000}\n`);
