package org.clausecheck.engine.dmn;

import java.io.StringReader;
import java.util.List;

import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The engine as it comes, with its own reader and without our guards: what canaries show to bite. */
final class EngineRuntime {

    private EngineRuntime() {
    }

    static DMNRuntime of(String xml, ClassLoader classes, boolean checkTypes) {
        try {
            return DMNRuntimeBuilder.fromDefaults().setRootClassLoader(classes).setOption(new RuntimeTypeCheckOption(checkTypes))
                    .buildConfiguration().fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml), "UTF-8")))
                    .getOrElseThrow(IllegalStateException::new);
        } catch (RuntimeException e) {
            throw new TableException("the engine cannot read the table: " + e.getMessage(), e);
        }
    }
}
