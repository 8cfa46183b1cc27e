package org.cartulary.bootstrap.cli;

import com.google.common.base.Throwables;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.cartulary.bootstrap.PlainWords;
import org.cartulary.bootstrap.settings.BadSettings;
import org.cartulary.domain.Refused;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in a line, not in a stack trace; {@code --verbose} tells the rest. */
final class ErrorLines implements IExecutionExceptionHandler {
    /** H2: the file is locked by another process. */
    private static final int ALREADY_OPEN = 90020;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        lines(failure).forEach(line -> err.println("cartulary: " + line));
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        if (root.getCommand() instanceof RootCommand options && options.verbose()) {
            failure.printStackTrace(err);
        }
        return failure instanceof BadSettings ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private static String firstLine(Throwable failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        return message.lines().findFirst().orElse(failure.getClass().getSimpleName());
    }

    private static List<String> lines(Exception failure) {
        if (failure instanceof BadSettings bad) {
            return bad.problems();
        }
        if (failure instanceof Refused refused) {
            return List.of(PlainWords.of(refused.refusal()));
        }
        if (failure instanceof CommandRefused) {
            return List.of(String.valueOf(failure.getMessage()));
        }
        if (Throwables.getCausalChain(failure).stream()
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN)) {
            return List.of(
                    "the embedded database is open in another process: stop that one first, or use a database server");
        }
        Throwable root = Throwables.getRootCause(failure);
        String what = firstLine(failure);
        return List.of(failure == root ? what : what + " (" + firstLine(root) + ")");
    }
}
