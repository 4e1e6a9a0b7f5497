package vn.gdnn.kit.jobs;

import vn.gdnn.kit.problem.RefusalCode;

/** An item that was not done, and why. */
public record RefusedItem(int position, RefusalCode code) {}
