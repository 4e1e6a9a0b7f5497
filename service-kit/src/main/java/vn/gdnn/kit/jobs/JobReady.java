package vn.gdnn.kit.jobs;

/** There is work. */
record JobReady() {}
