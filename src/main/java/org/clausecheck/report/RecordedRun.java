package org.clausecheck.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A run as a report has recorded it: what was asked, by what, of which inputs, and the whole document for comparison.
 *
 * @param file       the report's file as the user named it
 * @param text       its text
 * @param document   the report
 * @param embedded   whether it stood within an HTML page
 * @param tool       version of the tool
 * @param ruleSet    version of the rule set
 * @param ruleHash   hash of the rule set
 * @param asOf       the day asked about
 * @param request    what was asked beside the day
 * @param sheets     the hashes of the inputs, file by file, for each sheet in its order
 * @param policies   the policy files that were used
 * @param errors     errors that belong to no file
 * @param statistics whether it holds statistics
 */
public record RecordedRun(String file, String text, JsonNode document, boolean embedded, String tool, String ruleSet, String ruleHash, LocalDate asOf,
        Request request, List<Sheet> sheets, List<InputFile> policies, List<String> errors,
        boolean statistics) {

    private static final Set<String> WITH_VALUE = Set.of("--fail-on", "--rule", "--family", "--rules", "--tables", "--config", "--use-profile", "--waivers", "--baseline");
    private static final Set<String> PLAIN = Set.of("--allow-undecided", "--no-config", "--no-waivers", "--no-baseline", "--strict-baseline");

    /**
     * A sheet of the run.
     *
     * @param file   as the user named it
     * @param inputs SHA-256 of every file that was read for it, by name, the sheet first
     */
    public record Sheet(String file, Map<String, String> inputs) {
    }

    /**
     * Reads a JSON report, or an HTML report that embeds one. What else the document holds is looked at when it is compared.
     *
     * @throws UnreadableReportException for what is no report, or one of another kind or version
     */
    public static RecordedRun read(String file, String text) throws UnreadableReportException {
        ReportText source = ReportText.of(file, text);
        return new Reader(source, source.tree()).run(file, text);
    }

    /** Takes what replaying needs out of the document, and says what is missing. */
    private static final class Reader {
        private final ReportText source;
        private final JsonNode document;

        Reader(ReportText source, JsonNode document) {
            this.source = source;
            this.document = document;
        }

        private RecordedRun run(String file, String text) throws UnreadableReportException {
            kind();
            List<PackFolder> packs = new ArrayList<>();
            for (String pack : each("/request/packs", false)) {
                packs.add(new PackFolder(choice(pack + "/kind", List.of("rules", "tables")), text(pack + "/folder"), hash(pack + "/sha256")));
            }
            List<Sheet> sheets = new ArrayList<>();
            for (String sheet : each("/sheets", true)) {
                Map<String, String> inputs = new LinkedHashMap<>();
                files(sheet + "/inputs", true).forEach(input -> inputs.put(input.file(), input.sha256()));
                sheets.add(new Sheet(text(sheet + "/file"), inputs));
            }
            List<InputFile> policies = files("/policy/files", false);
            for (String sheet : each("/sheets", true)) {
                String before = sheet + "/comparison/before";
                if (!document.at(before).isMissingNode() && policies.stream().map(InputFile::file).noneMatch(text(before)::equals)) {
                    throw source.fault(sheet + "/comparison", "this is a report of 'diff', which has two drafts and is not replayed. Check the new draft alone");
                }
            }
            List<String> errors = new ArrayList<>();
            for (String error : each("/errors", true)) {
                errors.add(text(error + "/message"));
            }
            return new RecordedRun(file, text, document, source.isEmbedded(), text("/tool/version"), text("/ruleSet/version"), text("/ruleSet/hash"), day(),
                    new Request(texts("/request/named"), options(), packs), sheets,
                    policies, errors, document.has("statistics"));
        }

        private void kind() throws UnreadableReportException {
            if (document.has("runs") && document.path("version").asText().startsWith("2.1")) {
                throw source.fault("", "this is a SARIF log, which does not hold every outcome and cannot be replayed. Keep a JSON report beside it: "
                        + "--format sarif --output FILE --format json --output FILE");
            }
            if (!document.isObject() || !document.has("schemaVersion") || !document.has("tool")) {
                throw source.fault("", "this is no report. Replay takes what 'clausecheck check --format json' or '--format html' writes");
            }
            if (!text("/schemaVersion").equals(JsonReport.SCHEMA_VERSION)) {
                throw source.fault("/schemaVersion", "this report has version \"" + text("/schemaVersion") + "\" of its form; this clausecheck replays version \""
                        + JsonReport.SCHEMA_VERSION + "\". Replay it with the clausecheck that wrote it");
            }
            if (!text("/tool/name").equals("clausecheck")) {
                throw source.fault("/tool/name", "this is a report of \"" + text("/tool/name") + "\", not of clausecheck");
            }
        }

        private List<InputFile> files(String pointer, boolean required) throws UnreadableReportException {
            List<InputFile> files = new ArrayList<>();
            for (String entry : each(pointer, required)) {
                files.add(new InputFile(text(entry + "/file"), hash(entry + "/sha256")));
            }
            return files;
        }

        /** The pointers of a list's entries. */
        private List<String> each(String pointer, boolean required) throws UnreadableReportException {
            JsonNode list = document.at(pointer);
            if (list.isMissingNode() && !required) {
                return List.of();
            }
            if (!list.isArray()) {
                throw source.fault(pointer, list.isMissingNode() ? "is missing" : "expected a list");
            }
            List<String> entries = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                entries.add(pointer + "/" + i);
            }
            return entries;
        }

        private List<String> texts(String pointer) throws UnreadableReportException {
            List<String> texts = new ArrayList<>();
            for (String entry : each(pointer, false)) {
                texts.add(text(entry));
            }
            return texts;
        }

        /** Only what {@link Request} may hold: a report gives no leave to run code and names no file to write. */
        private List<String> options() throws UnreadableReportException {
            List<String> words = texts("/request/options");
            for (int i = 0; i < words.size(); i++) {
                String pointer = "/request/options/" + i;
                if (WITH_VALUE.contains(words.get(i)) && i + 1 < words.size()) {
                    i++;
                } else if (!PLAIN.contains(words.get(i))) {
                    throw source.fault(pointer, "\"" + words.get(i) + "\" is no option that a report records");
                }
            }
            return words;
        }

        private String text(String pointer) throws UnreadableReportException {
            JsonNode value = document.at(pointer);
            if (!value.isTextual()) {
                throw source.fault(pointer, value.isMissingNode() ? "is missing" : "expected a text");
            }
            return value.asText();
        }

        private String hash(String pointer) throws UnreadableReportException {
            if (!text(pointer).matches("[0-9a-f]{64}")) {
                throw source.fault(pointer, "expected a SHA-256 of 64 digits in lower-case hex, found \"" + text(pointer) + "\"");
            }
            return text(pointer);
        }

        private String choice(String pointer, List<String> words) throws UnreadableReportException {
            if (!words.contains(text(pointer))) {
                throw source.fault(pointer, "expected one of " + String.join(", ", words) + ", found \"" + text(pointer) + "\"");
            }
            return text(pointer);
        }

        private LocalDate day() throws UnreadableReportException {
            try {
                return LocalDate.parse(text("/asOf"));
            } catch (DateTimeException e) {
                throw source.fault("/asOf", "expected a day such as 2026-06-30, found \"" + text("/asOf") + "\"");
            }
        }
    }
}
