package vn.gdnn.training.framework.rest;

import java.util.List;
import vn.gdnn.training.framework.FrameworkDomain;

record FrameworkView(List<FrameworkDomain> domains) {}
