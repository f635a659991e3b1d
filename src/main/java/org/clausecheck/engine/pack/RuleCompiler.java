package org.clausecheck.engine.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clausecheck.engine.build.Fault;
import org.clausecheck.engine.build.FaultException;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rule files to the classes of their executable model, as the build does for the rules of the product. Takes seconds. */
public final class RuleCompiler {

    /** The name of the listing of model classes among what is compiled. */
    public static final String LISTING = "drools-model";

    private static final String FOLDER = "src/main/resources/org/clausecheck/rules/";

    private RuleCompiler() {
    }

    /**
     * The class files by their names, and the listing of the models under {@link #LISTING}.
     *
     * @param vocabulary what all rules share: imports, globals, quantifiers
     * @param rules      text by name of the rule file, without folders
     * @throws FaultException with each error at its file and line
     */
    public static Map<String, byte[]> compile(String vocabulary, Map<String, String> rules) throws FaultException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(FOLDER + "vocabulary.drl", vocabulary);
        new TreeMap<>(rules).forEach((name, text) -> files.write(FOLDER + name, text));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new FaultException(errors.stream().map(error -> fault(error, rules)).distinct().toList());
        }
        Map<String, byte[]> classes = new TreeMap<>();
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        List<String> names = new ArrayList<>(module.getFileNames());
        names.stream().filter(name -> name.endsWith(".class")).forEach(name -> classes.put(name, module.getBytes(name)));
        names.stream().filter(name -> name.endsWith("/" + LISTING)).forEach(name -> classes.put(LISTING, module.getBytes(name)));
        return classes;
    }

    private static Fault fault(Message message, Map<String, String> rules) {
        String path = message.getPath() == null ? "" : message.getPath();
        String file = path.substring(path.lastIndexOf('/') + 1);
        String text = message.getText().replaceAll("\\s+", " ").strip();
        int line = message.getLine() > 0 ? message.getLine() : lineOf(text.substring(text.lastIndexOf(' ') + 1), rules.getOrDefault(file, ""));
        return new Fault(file, line, text);
    }

    /** The line that holds the word at the end of a message without a line of its own; 1 if none does. */
    private static int lineOf(String word, String rule) {
        List<String> lines = rule.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(word)) {
                return i + 1;
            }
        }
        return 1;
    }
}
