package vn.gdnn.curriculum.resource.harvest.description;

import java.util.Locale;
import vn.gdnn.curriculum.resource.content.ResourceType;
import vn.gdnn.curriculum.resource.content.Rights;
import vn.gdnn.curriculum.resource.content.Rights.ForeignPart;

/** Words that all descriptions of a resource share. */
public final class Vocabulary {

    /** The competences that a resource is of use for are components of it (Circular 02/2025/TT-BGDĐT). */
    static final String COMPETENCES = "Khung năng lực số cho người học";

    static final String OCCUPATIONS = "Danh mục ngành, nghề đào tạo";
    static final String LEVELS = "Khung trình độ quốc gia Việt Nam";

    private Vocabulary() {}

    /** As IEEE LOM writes its types of learning resources. */
    public static String word(ResourceType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String holder(Rights rights) {
        return "Rights holder: " + rights.holder();
    }

    /** Of which it is, whose, and under which licence. */
    static String words(ForeignPart part) {
        return part.what() + ": " + part.source() + " (" + part.author() + ", " + part.licence() + ")";
    }
}
