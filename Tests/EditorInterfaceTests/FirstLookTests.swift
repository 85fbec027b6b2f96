import Testing

@testable import EditorInterface

@Test func `a first look`() throws {
  var driver = try EditorDriver(SampleCouncil.emptySession())
  print(driver.screen())
  driver.type("<F2>")
  print(driver.screen())
  driver.type("Pxxaa<Home><End>a<Up>a<Esc><C-n>Budget participatif : sécuriser les randonneurs<Enter>")
  driver.type("Le projet \"sécurisation\" coûte 7 994,84 € ; c'est pour les randonneurs !<F4>")
  driver.type("Terrain<Tab>422<Tab>0<Tab><Tab>")
  print(driver.screen())
  driver.type("<Up><S-Tab><S-Tab><S-Tab>")
  print(driver.screen())
  driver.type("<Esc><F3>")
  print(driver.screen())
  driver.type("<Down>ca<Enter>")
  print(driver.screen())
  driver.type("<F10><Right><Right>")
  print(driver.screen())
  driver.type("<Esc><C-p>ann")
  print(driver.screen())
  driver.type("<Esc><F1>")
  print(driver.screen())
  driver.type("<Esc><C-e>")
  print(driver.screen())
}
