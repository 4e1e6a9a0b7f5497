package vn.gdnn.records.credentials.template;

import static vn.gdnn.records.credentials.template.TemplateBlock.fact;

import java.util.List;
import vn.gdnn.records.credentials.template.TemplateBlock.Kind;

/**
 * A form of the transcript as it is printed, by the name that the paper bears.
 *
 * @param version counted by the school; 0 is the one that comes with the release
 */
public record TranscriptTemplate(String code, int version, List<TemplateBlock> blocks) {

    /** The name of the one that comes with the release; no school gives it to its own. */
    static final String RELEASED = "GDNN";

    /** What is printed where the school has no template in force. */
    public static final TranscriptTemplate STANDARD = new TranscriptTemplate(
            RELEASED,
            0,
            List.of(
                    TemplateBlock.of(Kind.TITLE, "BẢNG ĐIỂM", "TRANSCRIPT OF RECORDS"),
                    fact("Họ và tên", "Full name", "{fullName}"),
                    fact("Ngày sinh", "Date of birth", "{dateOfBirth}"),
                    fact("Mã sinh viên", "Student code", "{studentCode}"),
                    fact("Ngành, nghề", "Occupation", "{occupation}"),
                    fact("Trình độ", "Level", "{level}"),
                    fact(
                            "Chương trình đào tạo",
                            "Programme",
                            "{programmeCode}, phiên bản {programmeVersion}",
                            "{programmeCode}, version {programmeVersion}"),
                    fact("Phương thức đào tạo", "Organisation of training", "{studyMode}"),
                    fact("Ngày nhập học", "Enrolled on", "{enrolledOn}"),
                    TemplateBlock.results(),
                    fact("Số tín chỉ tích lũy", "Credits earned", "{creditsEarned}/{creditsRequired}"),
                    fact("{averageName}", "{averageName}", "{average}"),
                    fact("Xếp loại đến nay", "Class so far", "{graduationClass}")));

    public TranscriptTemplate {
        blocks = List.copyOf(blocks);
    }
}
