package vn.gdnn.curriculum.resource.content;

import java.util.List;

/**
 * What it is.
 *
 * @param languages of its content, tags of BCP 47
 * @param authors names as they are to be shown
 */
public record Description(
        String title,
        String description,
        List<String> languages,
        List<String> authors,
        ResourceType type,
        EducationalLevel level,
        List<String> keywords) {

    public Description {
        languages = List.copyOf(languages);
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }
}
