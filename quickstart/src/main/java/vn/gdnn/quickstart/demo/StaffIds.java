package vn.gdnn.quickstart.demo;

import java.io.IOException;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.StaffFiles;

/** The ids that the training service gave to the staff of a school, asked for by its information system. */
record StaffIds(Caller system) {

    /** Of the member with that number, from 1 on. */
    String of(int number) throws IOException, InterruptedException {
        return system.get("/api/training/v1/staff?q=" + StaffFiles.code(number))
                .orFail()
                .body()
                .at("/items/0/id")
                .asText();
    }
}
