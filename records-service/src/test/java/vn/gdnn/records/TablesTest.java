package vn.gdnn.records;

import java.util.List;
import vn.gdnn.kit.testing.TablesHaveOwners;

class TablesTest extends TablesHaveOwners {

    private static final String DOOR = "moves with the register's door";

    TablesTest() {
        super(
                "vn.gdnn.records",
                ArchitectureTest.GROUPS,
                List.of(
                        new Exemption(
                                "learning.gradebook",
                                "record_deletion",
                                "a trigger tells of all marks that a file posts in one statement"),
                        new Exemption("graduation.round", "recognition", DOOR),
                        new Exemption("graduation.round", "recognition_condition", DOOR),
                        new Exemption("graduation.round", "enrolment", DOOR),
                        new Exemption("register.digitisation", "diploma", DOOR),
                        new Exemption("register.digitisation", "diploma_content", DOOR),
                        new Exemption("register.digitisation", "diploma_act", DOOR),
                        new Exemption("register.issue", "diploma", DOOR),
                        new Exemption("register.issue", "diploma_content", DOOR),
                        new Exemption("register.issue", "diploma_act", DOOR),
                        new Exemption("graduation.recognition", "graduation_round", DOOR),
                        new Exemption("register.blank", "diploma", DOOR),
                        new Exemption("register.deadline", "diploma", DOOR),
                        new Exemption("register.numbers", "diploma", DOOR)));
    }
}
