package vn.gdnn.training.letter;

import java.util.Optional;

/** Finds the words of letters of one kind, at the moment when one goes out: it may have waited for long. A CDI bean of the feature. */
public interface LetterWords {

    LetterKind kind();

    /** In the scope and a transaction of the school; none where what the letter was about is past. */
    Optional<LetterText> of(LetterFacts letter);
}
