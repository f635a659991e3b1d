package org.clausecheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntSupplier;

import org.clausecheck.cli.watch.FolderWatch;

/**
 * What ends a watch: the end of standard input, so that a process which started it can stop it, or Ctrl-C, after which Java would end with
 * a code of its own instead of that of the last state.
 */
final class WatchEnd implements AutoCloseable {

    private final Terminal terminal;
    private final FolderWatch folders;
    private final Thread halt;
    private volatile boolean over;

    /**
     * Begins to wait for the end.
     *
     * @param terminal whose input is waited for
     * @param folders  closed at the end, so that whoever waits for files is woken
     * @param code     the exit code of the last state
     */
    WatchEnd(Terminal terminal, FolderWatch folders, IntSupplier code) {
        this.terminal = terminal;
        this.folders = folders;
        this.halt = new Thread(() -> {
            terminal.flush();
            Runtime.getRuntime().halt(code.getAsInt());
        });
        Runtime.getRuntime().addShutdownHook(halt);
        Thread waiting = new Thread(this::endOfInput, "end of input");
        waiting.setDaemon(true);
        waiting.start();
    }

    private void endOfInput() {
        try {
            terminal.in().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // an input that breaks off has ended
        }
        over = true;
        try {
            folders.close();
        } catch (IOException e) {
            // the watch ends by the flag, after the next save at the latest
        }
    }

    /** Whether the end has come. */
    boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        over = true;
        try {
            Runtime.getRuntime().removeShutdownHook(halt);
        } catch (IllegalStateException e) {
            // Java is ending already
        }
    }
}
