package vn.gdnn.records.job;

/** There is work. */
record JobReady() {}
