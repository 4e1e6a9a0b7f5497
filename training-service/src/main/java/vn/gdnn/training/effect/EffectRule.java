package vn.gdnn.training.effect;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** How many months after a completion people are asked, and by which questionnaire. */
@ConfigMapping(prefix = "gdnn.effect")
interface EffectRule {

    /** The rule by which is counted, in its version. */
    String NAME = "EFFECT-1";

    /** What the rule says, for who reads a figure. */
    String SMALL_PRINT =
            "Số người đang làm việc đã hoàn thành khóa học trong hệ thống từ bấy nhiêu tháng trước (mẫu số: được hỏi) và, với ít nhất"
                    + " một khóa, tự trả lời có dùng và được nhà trường ghi nhận có dùng (tử số). Không tính vào T1. / Of the persons at"
                    + " work who completed a course in this system so many months ago or earlier (denominator: asked), those who for one"
                    + " such course both say to use what was taught and were seen by the school to use it (numerator). No part of T1.";

    List<Integer> months();

    String questionnaire();
}
