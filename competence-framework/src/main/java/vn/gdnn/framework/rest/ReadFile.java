package vn.gdnn.framework.rest;

import java.util.List;
import vn.gdnn.framework.FrameworkDraft;

/** A file of a framework as it was read, what it says of the version, and what of it has no place in a framework here. */
record ReadFile(FrameworkDraft draft, PackageFacts facts, List<String> notKept) {}
