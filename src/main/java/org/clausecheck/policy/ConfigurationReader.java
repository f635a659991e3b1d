package org.clausecheck.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.read.Entry;
import org.clausecheck.policy.read.YamlFile;
import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.Nearest;
import org.clausecheck.sheet.read.Quote;
import org.clausecheck.sheet.schema.ClauseTypes;

/** Makes a {@link Configuration} of a file, or says everything that is wrong with it. */
final class ConfigurationReader {

    static final String PROFILES = "profiles";
    static final String NAME = "name";
    static final String WHEN = "when";
    static final String SHEETS = "sheets";
    static final String CLAUSES = "clauses";
    static final String DEAL_TYPE = "deal-type";

    private final YamlFile file;
    private final PackFolders folders;
    private final PackOpener packs;
    private final List<InputError> refused = new ArrayList<>();

    ConfigurationReader(YamlFile file, Path folder, Path root, PackOpener packs) {
        this.file = file;
        this.folders = new PackFolders(folder, root);
        this.packs = packs;
    }

    /** The configuration; empty if anything is wrong, see {@link #errors}. */
    Optional<Configuration> read() {
        Settings base = Settings.NONE;
        List<Profile> profiles = new ArrayList<>();
        if (file.root().isPresent()) {
            Entry root = file.root().get();
            List<String> fields = Stream.concat(LayerReader.FIELDS.stream(), Stream.of(PROFILES)).toList();
            root.members(fields);
            base = layer(root, Optional.empty(), Settings.NONE);
            Set<String> names = new LinkedHashSet<>();
            for (Entry entry : root.member(PROFILES).map(Entry::list).orElse(List.of())) {
                profile(entry, names, base).ifPresent(profiles::add);
            }
        }
        return errors().isEmpty() ? Optional.of(new Configuration(file.name(), file.sha256(), base, profiles)) : Optional.empty();
    }

    /** Everything that is wrong, by place. */
    List<InputError> errors() {
        return Stream.concat(file.errors().stream(), refused.stream()).distinct().toList();
    }

    private Settings layer(Entry entry, Optional<String> profile, Settings below) {
        LayerReader reader = new LayerReader(entry, profile);
        Settings folders = reader.packs(this.folders);
        Settings plain = reader.plain();
        Settings opened = folders.over(below);
        Optional<RuleSet> rules = rules(opened);
        boolean complete = rules.isPresent() && reader.named(LayerReader.RULES) == folders.rules().size()
                && reader.named(LayerReader.TABLES) == folders.tables().size();
        Settings names = rules.or(() -> rules(Settings.NONE)).map(known -> new NamesReader(reader, known, complete, below).settings())
                .orElse(Settings.NONE);
        return names.over(plain).over(folders);
    }

    /** The rules there are with the folders of a layer; empty, and the reasons kept, if these cannot be used. */
    private Optional<RuleSet> rules(Settings opened) {
        try {
            return Optional.of(packs.open(opened.rules(), opened.tables()));
        } catch (PackOpener.Refused e) {
            refused.addAll(e.errors());
            return Optional.empty();
        }
    }

    private Optional<Profile> profile(Entry entry, Set<String> names, Settings base) {
        List<String> fields = Stream.concat(Stream.of(NAME, WHEN), LayerReader.FIELDS.stream()).toList();
        if (entry.members(fields).isEmpty() && !entry.isObject()) {
            return Optional.empty();
        }
        Optional<String> name = entry.required(NAME).flatMap(Entry::text);
        name.ifPresent(found -> {
            if (!found.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                entry.member(NAME).get().error("expected a name of small letters, digits and hyphens, found " + Quote.of(found),
                        "write a name such as supply-deals");
            } else if (!names.add(found)) {
                entry.member(NAME).get().error("a second profile " + Quote.of(found), "give it another name");
            }
        });
        Optional<Profile.When> when = entry.member(WHEN).flatMap(this::when);
        Settings settings = layer(entry, Optional.of(name.orElse("?")), base);
        return name.map(found -> new Profile(found, entry.member(NAME).get().place(), when, settings));
    }

    private Optional<Profile.When> when(Entry entry) {
        if (entry.members(List.of(SHEETS, CLAUSES, DEAL_TYPE)).isEmpty() && entry.isObject()) {
            entry.error("expected a condition, found none",
                    "write sheets, clauses or deal-type; without \"when\" a profile applies only where it is named");
        }
        Set<String> kinds = Stream.of(DealType.values()).map(Words::of).collect(Collectors.toCollection(LinkedHashSet::new));
        return entry.isObject() ? Optional.of(new Profile.When(words(entry, SHEETS, "pattern", text -> true, List.of()),
                words(entry, CLAUSES, "type of clause", text -> ClauseTypes.NAMES.contains(text) || ClauseTypes.isCustom(text),
                        ClauseTypes.NAMES),
                words(entry, DEAL_TYPE, "kind of deal", kinds::contains, List.copyOf(kinds)))) : Optional.empty();
    }

    private static List<String> words(Entry when, String field, String what, Predicate<String> known, List<String> names) {
        List<String> words = new ArrayList<>();
        Optional<Entry> list = when.member(field);
        list.map(Entry::list).orElse(List.of()).forEach(entry -> entry.text().ifPresent(text -> {
            if (!known.test(text)) {
                entry.error(Entry.unknown(what, text, names), Nearest.to(text, names).map(near -> "did you mean " + Quote.of(near) + "?")
                        .orElse("write one that is known"));
            } else if (field.equals(SHEETS) && (text.startsWith("/") || text.contains("\\") || text.startsWith("./") || text
                    .contains("../"))) {
                entry.error(Quote.of(text) + " fits no sheet",
                        "write a path from the folder of the project's root with slashes, such as supply/**/*.json");
            } else {
                words.add(text);
            }
        }));
        list.filter(entry -> entry.isList() && entry.list().isEmpty()).ifPresent(entry -> entry.error("expected at least one " + what
                + ", found none", "name one, or leave the field out"));
        return List.copyOf(words);
    }
}
