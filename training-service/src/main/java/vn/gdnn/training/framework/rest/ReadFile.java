package vn.gdnn.training.framework.rest;

import java.util.List;
import vn.gdnn.training.framework.FrameworkDraft;

/** A file of a framework as it was read, and what of it has no place in a framework here. */
record ReadFile(FrameworkDraft draft, List<String> notKept) {}
