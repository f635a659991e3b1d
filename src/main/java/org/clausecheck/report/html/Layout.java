package org.clausecheck.report.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** Lays a page out by the template. Everything is escaped unless the template says otherwise; the template can load no class. */
final class Layout {

    private static final Configuration CONFIGURATION = configuration();

    private Layout() {
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Layout.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        return configuration;
    }

    /** The page as HTML, with a line feed at its end. {@link IllegalStateException} if the template cannot show it. */
    static String of(Page page) {
        StringWriter html = new StringWriter();
        try {
            CONFIGURATION.getTemplate("report.ftlh").process(Map.of("page", page), html);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template cannot show this report", e);
        }
        return html.toString();
    }
}
