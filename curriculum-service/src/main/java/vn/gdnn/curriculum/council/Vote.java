package vn.gdnn.curriculum.council;

import jakarta.persistence.Embeddable;

/** How a council voted; whoever did neither abstained. */
@Embeddable
public record Vote(int votesFor, int votesAgainst) {}
