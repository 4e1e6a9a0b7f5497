package vn.gdnn.kit.jobs;

import java.util.UUID;
import vn.gdnn.kit.actor.Actor;

/** The job a worker has the right to. */
public record JobAtHand(String institution, UUID id, Actor requestedBy) {}
