package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the suite is made of, as the build lists it in {@code target/bom.json}, and under which licences. */
class ThirdPartyStory {

    private static final Path REPOSITORY = Path.of(System.getProperty("gdnn.repository", ".."));
    private static final Path BOM = REPOSITORY.resolve("target/bom.json");
    private static final Path PAGE = REPOSITORY.resolve("docs/third-party.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final Pattern MODULE = Pattern.compile("<module>");
    private static final String OURS = "vn.gdnn";
    /** Under one of these a part may come in; a part may be under others as well, to be chosen from. */
    private static final Set<String> WELCOME = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Bouncy Castle Licence",
            "CC0-1.0",
            "EPL-2.0",
            "GNU Lesser General Public License", // EU DSS, LGPL-2.1: used as a library, unchanged
            "Go License",
            "MIT",
            "MIT-0",
            "Public Domain");

    private static final String HEAD = """
            # What comes from others

            Every library that is part of the suite when it runs, with the licences its own description names. Made by the build
            from the dependency tree; versions and checksums stand in `target/bom.json` (CycloneDX) after a build. A library under
            no licence of the list in `ThirdPartyStory` fails the build. To accept a change on purpose:
            `mvn verify -Dgdnn.accept-third-party=true`.

            | library | licences |
            |---|---|
            """;

    static Map<String, List<String>> libraries = new TreeMap<>();
    static int modules;

    @BeforeAll
    static void the_list_of_the_build() {
        assertThat(BOM).as("made when the whole project is packaged").exists();
        for (var component : JsonPath.from(BOM.toFile()).<Map<String, Object>>getList("components")) {
            if (OURS.equals(component.get("group"))) {
                modules++;
            } else {
                libraries.put(component.get("group") + ":" + component.get("name"), licences(component));
            }
        }
    }

    @Test
    void every_library_comes_under_a_welcome_licence() {
        assertThat(libraries).hasSizeGreaterThan(300);
        assertThat(libraries)
                .allSatisfy(
                        (library, licences) -> assertThat(licences).as(library).containsAnyElementsOf(WELCOME));
    }

    @Test
    void the_committed_list_names_every_library() throws IOException {
        if (wholeSuite() && Boolean.getBoolean("gdnn.accept-third-party")) {
            Files.writeString(PAGE, page());
        }

        var named = ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());

        assertThat(named).containsAll(libraries.keySet());
        if (wholeSuite()) {
            assertThat(PAGE).content().isEqualTo(page());
        }
    }

    /** A build of a few modules lists theirs only. */
    private static boolean wholeSuite() throws IOException {
        return modules
                == MODULE.matcher(Files.readString(REPOSITORY.resolve("pom.xml")))
                        .results()
                        .count();
    }

    private static String page() {
        return libraries.entrySet().stream()
                .map(library -> "| `%s` | %s |\n".formatted(library.getKey(), String.join("; ", library.getValue())))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static List<String> licences(Map<String, Object> component) {
        var licences = Optional.ofNullable((List<?>) component.get("licenses")).orElse(List.of());
        return licences.stream()
                .map(Map.class::cast)
                .map(ThirdPartyStory::licence)
                .toList();
    }

    private static String licence(Map<?, ?> choice) {
        var licence = choice.get("license") instanceof Map<?, ?> one ? one : Map.of("id", choice.get("expression"));
        return String.valueOf(licence.containsKey("id") ? licence.get("id") : licence.get("name"));
    }
}
