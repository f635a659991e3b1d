package org.clausecheck.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.clausecheck.logic.Place;

/**
 * Files as code hosts want them: with slashes, relative to the folder in which the command ran, which is the root of the repository in a
 * pipeline. Places name a filed agreement relative to its sheet; here it stands where it lies.
 */
final class RepositoryPath {

    /** Standard input has no file; hosts want a path all the same. */
    static final String STANDARD_INPUT = "stdin";

    private static final String UNRESERVED = "-._~/";

    private RepositoryPath() {
    }

    /** The path of a place of a sheet or of one of its filed agreements. */
    static String of(SheetResult sheet, Place place) {
        return of(sheet, place.file());
    }

    /** The path of a file that was read for a sheet, as places name it. */
    static String of(SheetResult sheet, String file) {
        String own = slashes(sheet.file());
        if (file.equals(sheet.file())) {
            return of(file);
        }
        return normal(own.substring(0, own.lastIndexOf('/') + 1) + slashes(file));
    }

    /** A place as editors and terminals take it, with its pointer. */
    static String position(SheetResult sheet, Place place) {
        return of(sheet, place) + ":" + place.line() + ":" + place.column() + (place.pointer().isEmpty() ? "" : "  " + place.pointer());
    }

    /** The path of a file as the user named it. */
    static String of(String file) {
        return file.equals("-") ? STANDARD_INPUT : normal(slashes(file));
    }

    private static String slashes(String file) {
        return File.separatorChar == '\\' ? file.replace('\\', '/') : file;
    }

    private static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return (path.startsWith("/") ? "/" : "") + String.join("/", parts);
    }

    /** A path as a URI: relative, or {@code file:} for an absolute one; what a URI cannot hold is percent-encoded. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(isAbsolute(path) ? path.startsWith("/") ? "file://" : "file:///" : "");
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%" + Character.toUpperCase(Character.forDigit(c >> 4, 16))
                    + Character.toUpperCase(Character.forDigit(c & 15, 16)));
        }
        return uri.toString();
    }

    /** Whether a path names its file whatever the folder. */
    static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.matches("[A-Za-z]:/.*") && File.separatorChar == '\\';
    }
}
