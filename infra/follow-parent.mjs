// Loaded before our programs: when the one that started us is gone without a word, we end as if asked to.
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
