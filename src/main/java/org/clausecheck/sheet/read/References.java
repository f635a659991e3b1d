package org.clausecheck.sheet.read;

import java.util.Collection;

import org.clausecheck.logic.Place;
import org.clausecheck.sheet.Action;
import org.clausecheck.sheet.AnyRef;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.Counterparty;
import org.clausecheck.sheet.DefinitionRef;
import org.clausecheck.sheet.Designation;
import org.clausecheck.sheet.DocumentRef;
import org.clausecheck.sheet.EventRef;
import org.clausecheck.sheet.FieldOfUse;
import org.clausecheck.sheet.Gate;
import org.clausecheck.sheet.LocalCode;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Ref;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.SecurityRef;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.TriggerRef;
import org.clausecheck.sheet.Venue;
import org.clausecheck.sheet.Vocabulary;
import org.clausecheck.sheet.schema.Names;

/**
 * References and codes as written. What they mean is looked up when all documents are read; codes that no document can add to are
 * checked here. Each is {@code null} where an error was reported.
 */
final class References {

    private References() {
    }

    static Ref read(Cursor c, Class<?> type) {
        String text = c.text();
        if (text == null || text.isEmpty()) {
            missing(c, "the id of " + title(type));
            return null;
        }
        Ref ref = make(type, text, c.home().document(), c.place());
        c.home().links().add(ref);
        return ref;
    }

    private static void missing(Cursor c, String expected) {
        if (c.text() == null) {
            c.wrongType(expected);
        } else {
            c.error("expected " + expected + ", found an empty text");
        }
    }

    /** What a reference of this type names, in words. */
    static String title(Class<?> type) {
        if (type == PartyRef.class) {
            return "a party";
        }
        if (type == SecurityRef.class) {
            return "a security";
        }
        if (type == EventRef.class) {
            return "an event";
        }
        if (type == DefinitionRef.class) {
            return "a definition";
        }
        if (type == DocumentRef.class) {
            return "an agreement";
        }
        if (type == Gate.class) {
            return "a clause or agreement, or signing, effective or closing";
        }
        return type == TriggerRef.class ? "an event or condition"
                : type == AnyRef.class ? "a clause, agreement, party, event, definition or asset" : "a clause or agreement";
    }

    private static Ref make(Class<?> type, String text, String document, Place place) {
        if (type == PartyRef.class) {
            return new PartyRef(text, document, place);
        }
        if (type == TargetRef.class) {
            return new TargetRef(text, document, place);
        }
        if (type == SecurityRef.class) {
            return new SecurityRef(text, document, place);
        }
        if (type == EventRef.class) {
            return new EventRef(text, document, place);
        }
        if (type == DefinitionRef.class) {
            return new DefinitionRef(text, document, place);
        }
        if (type == DocumentRef.class) {
            return new DocumentRef(text, document, place);
        }
        return type == TriggerRef.class ? new TriggerRef(text, document, place)
                : type == Gate.class ? new Gate(text, document, place) : new AnyRef(text, document, place);
    }

    /** A code; {@code kind} is that of the definition it stands in, else empty. */
    static Code code(Cursor c, Class<?> type, String kind) {
        String text = c.text();
        if (text == null || text.isEmpty()) {
            missing(c, "a code");
            return null;
        }
        if (type == Action.class) {
            return among(c, text, Taxonomy.ACTIONS.codes(), false) ? new Action(text) : null;
        }
        if (type == Regime.class) {
            return among(c, text, Vocabulary.REGIMES, true) ? new Regime(text) : null;
        }
        if (type == Venue.class) {
            return among(c, text, Vocabulary.VENUES, true) ? new Venue(text) : null;
        }
        if (type == Designation.class) {
            return among(c, text, Vocabulary.DESIGNATIONS, true) ? new Designation(text) : null;
        }
        Code code = type == Asset.class ? new Asset(text) : type == FieldOfUse.class ? new FieldOfUse(text)
                : type == Territory.class ? new Territory(text) : type == Counterparty.class ? new Counterparty(text) : new LocalCode(text);
        c.home().links().add(new Links.CodeUse(code, kind, c.place()));
        return code;
    }

    private static boolean among(Cursor c, String text, Collection<String> codes, boolean extendable) {
        if (codes.contains(text)) {
            return true;
        }
        int colon = text.indexOf(':');
        if (extendable && colon > 0 && Names.isNamespace(text.substring(0, colon)) && Names.isId(text.substring(colon + 1))) {
            return c.home().namespaces().check(c, text.substring(0, colon));
        }
        Scalars.notAmong(c, text, codes);
        return false;
    }
}
