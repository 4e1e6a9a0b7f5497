package vn.gdnn.records.graduation.recognition;

import java.util.List;

/** What a recognition brings with it, in the same transaction. */
public interface RecognitionFollower {

    /** Called once for all that one decision recognises. */
    void recognised(String institution, List<Recognition> recognitions);
}
