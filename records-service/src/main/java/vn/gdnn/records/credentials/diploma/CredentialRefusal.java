package vn.gdnn.records.credentials.diploma;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a credential, or what carries one, is not handed out. */
public enum CredentialRefusal implements RefusalCode {
    @OfKind(Kind.CONFLICT)
    SEAL_DISOWNED
}
