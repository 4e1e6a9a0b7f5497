package vn.gdnn.curriculum.programme.currency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.gdnn.curriculum.occupation.OccupationFollower;
import vn.gdnn.curriculum.programme.HeldProgrammes;
import vn.gdnn.curriculum.programme.event.TellProgramme;

/** Tells again of all programmes in force that lead to an occupation of which the list now says something else. */
@ApplicationScoped
class RetellOfOccupation implements OccupationFollower {

    private final HeldProgrammes programmes;
    private final TellProgramme tell;

    RetellOfOccupation(HeldProgrammes programmes, TellProgramme tell) {
        this.programmes = programmes;
        this.tell = tell;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void changed(String code) {
        programmes.inForceFor(code).forEach(tell::inForce);
    }
}
