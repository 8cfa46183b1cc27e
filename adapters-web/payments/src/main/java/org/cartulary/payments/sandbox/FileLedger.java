package org.cartulary.payments.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Every operation opens and locks the file, reads what others appended meanwhile, and appends and forces at most one line. Opened each
 * time, because an interrupted thread closes the channel that it uses, and the next caller must not suffer for that.
 */
final class FileLedger extends SandboxLedger {

    /** A file lock shuts out other processes only; this shuts out other ledgers of this process that have the same file. */
    private static final Object WITHIN_THIS_PROCESS = new Object();

    private final Path file;
    private final MemoryLedger known = new MemoryLedger();
    private long readUpTo;

    private FileLedger(Path file) {
        this.file = file;
    }

    static FileLedger open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileLedger ledger = new FileLedger(folder.resolve(FILE));
        ledger.entries();
        return ledger;
    }

    @Override
    List<LedgerEntry> entries() {
        return alone(channel -> known.entries());
    }

    @Override
    Optional<LedgerEntry> decide(String key, Decision decision) {
        return alone(channel -> known.decide(key, standing -> {
            LedgerEntry next = decision.next(standing);
            if (next != null && !next.equals(standing)) {
                append(channel, next);
            }
            return next;
        }));
    }

    @Override
    List<LedgerEntry> whileDeciding() {
        return known.entries();
    }

    private <T> T alone(Work<T> work) {
        synchronized (WITHIN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(file, READ, WRITE, CREATE)) {
                // Closing the channel gives the lock back.
                channel.lock();
                catchUp(channel);
                return work.on(channel);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads whole lines only. What follows the last of them is of a writer that died, because whoever writes holds the lock. */
    private void catchUp(FileChannel channel) throws IOException {
        if (channel.size() < readUpTo) {
            throw new IOException(file + " has become shorter than it was");
        }
        ByteBuffer unread = ByteBuffer.allocate(Math.toIntExact(channel.size() - readUpTo));
        while (unread.hasRemaining() && channel.read(unread, readUpTo + unread.position()) >= 0) {
            // reads on until all is there
        }
        int start = 0;
        for (int i = 0; i < unread.position(); i++) {
            if (unread.get(i) == '\n') {
                known.record(LedgerLines.read(new String(unread.array(), start, i - start, UTF_8)));
                start = i + 1;
            }
        }
        readUpTo += start;
        if (channel.size() > readUpTo) {
            channel.truncate(readUpTo);
        }
    }

    private void append(FileChannel channel, LedgerEntry entry) {
        ByteBuffer line = ByteBuffer.wrap((LedgerLines.write(entry) + "\n").getBytes(UTF_8));
        try {
            long end = readUpTo;
            while (line.hasRemaining()) {
                end += channel.write(line, end);
            }
            channel.force(true);
            readUpTo = end;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work<T> {
        T on(FileChannel channel);
    }
}
