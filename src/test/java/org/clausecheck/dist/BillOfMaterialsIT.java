package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.clausecheck.dist.Distribution.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bill of materials, the licences and the checksums say what is really in the archives. */
class BillOfMaterialsIT {

    private Path home;
    private JsonNode bill;

    @BeforeEach
    void readBill() throws IOException {
        home = Distribution.installed();
        bill = new JsonMapper().readTree(home.resolve("sbom.json").toFile());
    }

    private Map<String, JsonNode> components() {
        Map<String, JsonNode> components = new TreeMap<>();
        bill.get("components").forEach(component -> components.put(component.get("purl").asText(), component));
        return components;
    }

    @Test
    void itIsCycloneDxAndDescribesThisVersion() {
        assertThat(bill.get("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.get("specVersion").asText()).matches("1\\.[5-9]");
        assertThat(bill.at("/metadata/component/name").asText()).isEqualTo("clausecheck");
        assertThat(bill.at("/metadata/component/version").asText()).isEqualTo(Distribution.version());
        assertThat(bill.at("/metadata/component/type").asText()).isEqualTo("application");
    }

    @Test
    void eachComponentHasItsVersionLicenceAndHash() {
        assertThat(components()).hasSizeGreaterThan(50);
        components().forEach((purl, component) -> {
            assertThat(purl).startsWith("pkg:maven/");
            assertThat(component.path("version").asText()).as(purl).isNotEmpty();
            assertThat(component.path("licenses")).as(purl).isNotEmpty();
            assertThat(component.path("hashes").findValuesAsText("alg")).as(purl).contains("SHA-256");
        });
    }

    @Test
    void eachLibraryOfTheClassPathOfTheProductIsInIt() throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        components().values().forEach(component -> component.get("hashes").forEach(hash -> {
            if (hash.get("alg").asText().equals("SHA-256")) {
                hashes.put(hash.get("content").asText(), component.get("name").asText());
            }
        }));
        Set<String> classes = entries(home.resolve("lib/clausecheck.jar"));
        List<String> inTheJar = new ArrayList<>();

        for (String library : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path jar = Path.of(library);
            // a library of tests alone shares no class with the one jar
            if (library.endsWith(".jar") && !library.endsWith("/clausecheck.jar") && entries(jar).stream().anyMatch(name -> name.endsWith(".class") && classes.contains(name))) {
                inTheJar.add(jar.getFileName().toString());
                assertThat(hashes).as(jar.getFileName().toString()).containsKey(sha256(jar));
            }
        }
        assertThat(inTheJar).anyMatch(name -> name.startsWith("drools-core")).anyMatch(name -> name.startsWith("picocli"))
                .noneMatch(name -> name.startsWith("assertj"));
    }

    private static Set<String> entries(Path jar) throws IOException {
        Set<String> names = new TreeSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                String name = entries.nextElement().getName();
                if (!name.equals("module-info.class")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[65_536];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void eachComponentIsNamedAmongTheLicences() throws IOException {
        String licences = Files.readString(home.resolve("THIRD-PARTY"));

        components().values().forEach(component -> assertThat(licences)
                .contains("(" + component.get("group").asText() + ":" + component.get("name").asText() + ":" + component.get("version").asText()));
    }

    @Test
    void theTextOfEachLicenceIsInTheArchive() {
        Map<String, String> texts = Map.of("Apache-2.0", "LICENSE", "BSD licence", "licenses/BSD-3-Clause.txt",
                "Indiana University Extreme! Lab Software License", "licenses/Indiana-University-Extreme-Lab.txt");

        components().forEach((purl, component) -> {
            List<String> names = new ArrayList<>(component.get("licenses").findValuesAsText("id"));
            names.addAll(component.get("licenses").findValuesAsText("name"));
            assertThat(names).as(purl).anyMatch(name -> name.equals("Public Domain")
                    || Files.isRegularFile(home.resolve(texts.getOrDefault(name, "licenses/" + name + ".txt"))));
        });
    }

    @Test
    void theOneJarHoldsNothingTwiceAndNoSignature() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(home.resolve("lib/clausecheck.jar").toFile())) {
            zip.stream().map(ZipEntry::getName).forEach(names::add);
        }

        assertThat(names).doesNotHaveDuplicates().contains("META-INF/NOTICE", "META-INF/kie/org.clausecheck/clausecheck/drools-model")
                .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA)|module-info\\.class|META-INF/versions/.*"));
    }

    @Test
    void theChecksumsAreThoseOfTheArchives() throws Exception {
        List<String> lines = Files.readAllLines(Distribution.dist().resolve("SHA256SUMS"));
        Result check = Distribution.command(Distribution.dist(), Map.of(), "", "sha256sum", "--strict", "-c", "SHA256SUMS");

        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("clausecheck-" + Distribution.version() + ".tar.gz: OK", "clausecheck-" + Distribution.version() + ".zip: OK");
        assertThat(lines).hasSameSizeAs(check.out().lines().toList());
        assertThat(Files.readString(home.resolve("lib/clausecheck.jar.sha256")).strip()).isEqualTo(sha256(home.resolve("lib/clausecheck.jar")));
    }

    @Test
    void completionsAndManualPagesAreThere() {
        for (String file : List.of("completions/clausecheck.bash", "completions/_clausecheck", "completions/clausecheck.fish", "man/man1/clausecheck.1",
                "man/man1/clausecheck-check.1")) {
            assertThat(home.resolve(file)).isNotEmptyFile();
        }
        assertThat(Distribution.run(Distribution.folder("work"), "completion", "bash").out()).isEqualTo(content("completions/clausecheck.bash"));
    }

    private String content(String file) {
        try {
            return Files.readString(home.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
