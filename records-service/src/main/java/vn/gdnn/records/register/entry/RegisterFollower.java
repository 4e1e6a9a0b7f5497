package vn.gdnn.records.register.entry;

import java.util.List;

/** What an act on a diploma brings with it, in the same transaction: a leaf of the log, a credential, a status. */
public interface RegisterFollower {

    /** Called once per transaction and statement that appended acts, in the order of the acts. */
    void follow(String institution, List<RecordedAct> acts);
}
