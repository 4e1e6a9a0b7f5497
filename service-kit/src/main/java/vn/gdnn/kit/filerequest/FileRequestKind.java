package vn.gdnn.kit.filerequest;

import vn.gdnn.kit.problem.RefusalCode;

/**
 * What is asked for by files of one kind.
 *
 * @param name the kind of the requests
 * @param files the path of the files, below which stand {@code /<file>/approval} and {@code /<file>/rejection}
 * @param counted what the lines are called that ask for something, in the particulars of the request
 * @param job the kind of the job that does what was approved
 * @param none why there is no request: no line of the file asks for anything
 */
public record FileRequestKind(String name, String files, String counted, String job, RefusalCode none) {}
