import AloudReports

/// What is said on the terminal after a district's report was written.
struct DistrictTalk {
  let district: District

  init(_ district: District) { self.district = district }

  var lines: [String] {
    [
      "\(district.schoolsCountedIn) of \(district.schoolsGiven) schools are counted in. "
        + "No school is named, and none is ranked.",
      "Read page 1 first. Each school decides who sees its own report.",
    ]
  }
}
