package org.clausecheck.engine.pack;

import java.util.Map;

/**
 * Loads the classes of a pack from memory. Its own classes come first: the compiler names the model of a pack like that of the product,
 * for both are of one rule package.
 */
final class PackLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    PackLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] own = classes.get(name.replace('.', '/') + ".class");
        if (own == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, own, 0, own.length);
        }
    }
}
