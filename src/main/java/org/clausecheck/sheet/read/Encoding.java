package org.clausecheck.sheet.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.clausecheck.logic.Place;

/** Makes text of bytes: UTF-8, with or without a byte order mark, and nothing else. */
public final class Encoding {

    private static final String SAVE_AS = "save the file as UTF-8";

    private Encoding() {
    }

    /**
     * The text of a file.
     *
     * @throws Refused if it is in another encoding; the error names it where it can be told
     */
    public static SourceText decode(String name, byte[] bytes) throws Refused {
        String other = otherThanUtf8(bytes);
        if (!other.isEmpty()) {
            throw refused(Place.wholeFile(name), "the file is encoded in " + other + ", not in UTF-8");
        }
        int mark = bytes.length >= 3 && has(bytes, 0, 0xEF) && has(bytes, 1, 0xBB) && has(bytes, 2, 0xBF) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length - mark);
        CoderResult result = decoder.decode(in, out, true);
        SourceText text = new SourceText(name, out.array(), out.position());
        if (result.isError()) {
            int bad = in.get(in.position()) & 0xFF;
            throw refused(text.place("", text.length(), text.length()), String.format(Locale.ROOT,
                    "the byte 0x%02X is no UTF-8; the file looks like ISO 8859-1 or Windows-1252", bad));
        }
        return text;
    }

    private static Refused refused(Place place, String message) {
        return new Refused(new InputError(place, message, Optional.of(SAVE_AS)));
    }

    /** By its mark, or by the zeros between or before the characters of the first brace. */
    private static String otherThanUtf8(byte... bytes) {
        if (bytes.length < 2) {
            return "";
        }
        boolean four = bytes.length >= 4;
        if (four && has(bytes, 0, 0) && has(bytes, 1, 0) && (has(bytes, 2, 0xFE) && has(bytes, 3, 0xFF) || has(bytes, 2, 0))) {
            return "UTF-32 (big-endian)";
        }
        if (four && has(bytes, 2, 0) && has(bytes, 3, 0) && (has(bytes, 0, 0xFF) && has(bytes, 1, 0xFE) || has(bytes, 1, 0))) {
            return "UTF-32 (little-endian)";
        }
        if (has(bytes, 0, 0xFE) && has(bytes, 1, 0xFF) || has(bytes, 0, 0) && !has(bytes, 1, 0)) {
            return "UTF-16 (big-endian)";
        }
        return has(bytes, 0, 0xFF) && has(bytes, 1, 0xFE) || has(bytes, 1, 0) && !has(bytes, 0, 0) ? "UTF-16 (little-endian)" : "";
    }

    private static boolean has(byte[] bytes, int index, int value) {
        return (bytes[index] & 0xFF) == value;
    }
}
