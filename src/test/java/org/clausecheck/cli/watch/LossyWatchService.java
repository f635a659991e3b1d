package org.clausecheck.cli.watch;

import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.Watchable;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service that tells of nothing but, when asked to, that it has lost events. */
final class LossyWatchService implements WatchService {

    private final Key key = new Key();
    private boolean lost;

    void overflows() {
        lost = true;
    }

    WatchKey key() {
        return key;
    }

    @Override
    public WatchKey poll() {
        if (!lost) {
            return null;
        }
        lost = false;
        return key;
    }

    @Override
    public WatchKey poll(long timeout, TimeUnit unit) {
        return poll();
    }

    @Override
    public WatchKey take() {
        throw new UnsupportedOperationException("nobody waits for ever here");
    }

    @Override
    public void close() {
        lost = false;
    }

    /** The one key. */
    private static final class Key implements WatchKey {

        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public List<WatchEvent<?>> pollEvents() {
            return List.of(new WatchEvent<Object>() {
                @Override
                public Kind<Object> kind() {
                    return StandardWatchEventKinds.OVERFLOW;
                }

                @Override
                public int count() {
                    return 1;
                }

                @Override
                public Path context() {
                    return null;
                }
            });
        }

        @Override
        public boolean reset() {
            return true;
        }

        @Override
        public void cancel() {
            throw new UnsupportedOperationException("the folder stays");
        }

        @Override
        public Watchable watchable() {
            throw new UnsupportedOperationException("not asked");
        }
    }
}
