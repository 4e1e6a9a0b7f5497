package vn.gdnn.records.credentials.learnerrecord;

import jakarta.json.JsonObject;
import java.util.List;
import vn.gdnn.records.learning.transcript.AcademicRecord;

/**
 * What a learner record says, before it is signed.
 *
 * @param id of the record, new each time it is asked for
 * @param issuer the institution's DID
 * @param madeAt in the form of XML Schema
 * @param diplomas their credentials, as they were signed
 */
record Statement(String id, String issuer, String madeAt, AcademicRecord academic, List<JsonObject> diplomas) {

    /** The name of the learner within what this enrolment led to. */
    String holder() {
        return "urn:uuid:" + academic.enrolment().id() + "#holder";
    }

    @Override
    public String toString() {
        return "Statement " + id;
    }
}
