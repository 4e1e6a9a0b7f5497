package vn.gdnn.records;

import java.util.List;
import vn.gdnn.kit.testing.TablesHaveOwners;

class TablesTest extends TablesHaveOwners {

    TablesTest() {
        super(
                "vn.gdnn.records",
                ArchitectureTest.GROUPS,
                List.of(
                        new Exemption(
                                "graduation.recognition",
                                "graduation_round",
                                "a recognition names the round that it comes from, and the key must be there when it is added")));
    }
}
