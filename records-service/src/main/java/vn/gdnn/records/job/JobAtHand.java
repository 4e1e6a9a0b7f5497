package vn.gdnn.records.job;

import java.util.UUID;
import vn.gdnn.records.actor.Actor;

/** The job a worker has the right to. */
public record JobAtHand(String institution, UUID id, Actor requestedBy) {}
