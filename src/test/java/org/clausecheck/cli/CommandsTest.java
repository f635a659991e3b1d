package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandsTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
    private static final CommandFactory FACTORY = new CommandFactory(new Terminal(new ByteArrayInputStream(new byte[0]), NOWHERE, NOWHERE,
            LocalDate.of(2026, 1, 15), false));

    static Stream<Class<?>> commands() {
        return Stream.of(Main.class.getAnnotation(Command.class).subcommands());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandIsFoundByTheNameOfItsClass(Class<?> type) {
        assertThat(Commands.word(type)).isEqualTo(type.getAnnotation(Command.class).name());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandMadeAloneIsTheSameAsAmongAll(Class<?> type) {
        String word = Commands.word(type);
        CommandLine alone = Commands.of(new String[] {word}, FACTORY);
        CommandLine all = Commands.of(new String[] {"--help"}, FACTORY);

        assertThat(alone.getSubcommands()).containsOnlyKeys(word);
        assertThat(all.getSubcommands().keySet()).hasSizeGreaterThan(1).contains(word);
        assertThat(alone.getSubcommands().get(word).getUsageMessage()).isEqualTo(all.getSubcommands().get(word).getUsageMessage())
                .startsWith("Usage: clausecheck " + word);
    }
}
