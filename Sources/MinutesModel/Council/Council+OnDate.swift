extension Council {
  /// The council as a session of that day records it: who holds an office outside its term is a
  /// councillor then.
  package func asOf(_ date: CalendarDate) -> Council {
    var council = self
    for index in council.members.indices where !council.members[index].officeTerm.covers(date) {
      council.members[index].office = .councillor
    }
    return council
  }
}
