package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the documentation clicks on is there. */
class DocumentationTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("gdnn.repository", ".."))
            .toAbsolutePath()
            .normalize();
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", ".quickstart");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+?) *$");

    @Test
    void every_relative_link_leads_somewhere() throws IOException {
        var pages = pages();

        assertThat(pages).contains(REPOSITORY.resolve("README.md"), REPOSITORY.resolve("docs/adr/README.md"));
        assertThat(pages.stream()
                        .flatMap(page -> links(page)
                                .filter(link -> !leads(page, link))
                                .map(link -> REPOSITORY.relativize(page) + " -> " + link)))
                .isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (var files =
                Files.find(REPOSITORY, 12, (path, facts) -> path.toString().endsWith(".md"))) {
            return files.filter(page -> Stream.iterate(page, Path::getParent)
                            .limit(page.getNameCount() - REPOSITORY.getNameCount())
                            .noneMatch(
                                    part -> NOT_OURS.contains(part.getFileName().toString())))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> links(Path page) {
        return LINK.matcher(CODE.matcher(text(page)).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"));
    }

    private static boolean leads(Path page, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
    }

    private static Set<String> headings(Path page) {
        return HEADING.matcher(CODE.matcher(text(page)).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
