package vn.gdnn.curriculum.occupation;

/** Whoever must know, in the same transaction, that the list says something else of an occupation. */
public interface OccupationFollower {

    void changed(String code);
}
