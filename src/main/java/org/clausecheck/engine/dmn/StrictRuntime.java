package org.clausecheck.engine.dmn;

import java.util.List;

import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.api.marshalling.DMNExtensionRegister;
import org.kie.dmn.core.compiler.DMNCompilerConfigurationImpl;
import org.kie.dmn.core.compiler.DMNCompilerImpl;
import org.kie.dmn.core.compiler.DMNProfile;
import org.kie.dmn.core.compiler.DRGElementCompiler;
import org.kie.dmn.core.compiler.RuntimeModeOption;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.impl.DMNRuntimeImpl;
import org.kie.dmn.core.impl.DMNRuntimeKB;
import org.kie.dmn.feel.parser.feel11.profiles.KieExtendedFEELProfile;
import org.kie.dmn.feel.runtime.FEELFunction;

/**
 * The engine's runtime of one table with all three guards: no classes to load, types checked, strict. Neither the system property nor the
 * engine's own builders would set them all, and the builders bring the engine's reader along, which is dear to start.
 */
final class StrictRuntime {

    private StrictRuntime() {
    }

    /** A runtime of one file; {@link TableException} if the engine cannot compile it. */
    static DMNRuntime of(String file, String xml) {
        try {
            NoClasses classes = new NoClasses();
            Profile profile = new Profile();
            DMNCompilerConfigurationImpl configuration = new DMNCompilerConfigurationImpl();
            configuration.setRootClassLoader(classes);
            configuration.setProperty(RuntimeTypeCheckOption.PROPERTY_NAME, String.valueOf(true));
            configuration.addFEELProfile(profile);
            DMNModel model = new DMNCompilerImpl(configuration).compile(TableModel.of(file, xml), List.of());
            DMNRuntimeImpl runtime = new DMNRuntimeImpl(new Knowledge(model, profile, classes));
            runtime.setOption(new RuntimeTypeCheckOption(true));
            runtime.setOption(new RuntimeModeOption(RuntimeModeOption.MODE.STRICT));
            return runtime;
        } catch (RuntimeException e) {
            throw new TableException("the engine cannot read the table: " + e.getMessage(), e);
        }
    }

    /** The functions of FEEL as the engine extends them; nothing that reads files. */
    private static final class Profile implements DMNProfile {

        @Override
        public List<FEELFunction> getFEELFunctions() {
            return new KieExtendedFEELProfile().getFEELFunctions();
        }

        @Override
        public List<DMNExtensionRegister> getExtensionRegisters() {
            return List.of();
        }

        @Override
        public List<DRGElementCompiler> getDRGElementCompilers() {
            return List.of();
        }
    }

    /** What the runtime knows: one model. */
    private record Knowledge(DMNModel model, DMNProfile profile, ClassLoader classes) implements DMNRuntimeKB {

        @Override
        public List<DMNModel> getModels() {
            return List.of(model);
        }

        @Override
        public DMNModel getModel(String namespace, String name) {
            return model.getNamespace().equals(namespace) && model.getName().equals(name) ? model : null;
        }

        @Override
        public DMNModel getModelById(String namespace, String id) {
            return model.getNamespace().equals(namespace) && model.getDefinitions().getId().equals(id) ? model : null;
        }

        @Override
        public List<DMNProfile> getProfiles() {
            return List.of(profile);
        }

        @Override
        public List<DMNRuntimeEventListener> getListeners() {
            return List.of();
        }

        @Override
        public ClassLoader getRootClassLoader() {
            return classes;
        }

        @Override
        public InternalKnowledgeBase getInternalKnowledgeBase() {
            throw new UnsupportedOperationException("tables are asked by rules and ask none");
        }
    }

    /** A class loader that has no classes: the way from a cell to Java ends here. */
    private static final class NoClasses extends ClassLoader {

        NoClasses() {
            super(null);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            throw new ClassNotFoundException("a decision table loads no classes: " + name);
        }
    }
}
