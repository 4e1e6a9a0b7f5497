package vn.gdnn.curriculum.programme.currency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;

/** What a programme taught as technology, as it was declared from time to time. */
@ApplicationScoped
public class ReadTechnology {

    private final ProgrammeCatalogue programmes;
    private final TechnologyLists lists;

    ReadTechnology(ProgrammeCatalogue programmes, TechnologyLists lists) {
        this.programmes = programmes;
        this.lists = lists;
    }

    /** In all versions of the programme, the newest first. */
    @Transactional
    public List<TechnologyList> list(UUID id) {
        return lists.list(programmes.one(id));
    }
}
